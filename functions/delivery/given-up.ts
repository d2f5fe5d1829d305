/** How many messages the queue has given up, after a fault of ours each time; about right, as the queue counts them. */
export type CountGivenUp = () => Promise<number>;
