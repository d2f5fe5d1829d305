/** Stands for a part of a page that is only there if its answer says so, until that answer is here: what is below waits. */
export const Arriving = () => <div data-state="arriving" />;
