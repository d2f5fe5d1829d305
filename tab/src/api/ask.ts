/** The one place in which the tab asks the network for something. */
export const ask = (address: string, how: RequestInit): Promise<Response> => fetch(address, how);
