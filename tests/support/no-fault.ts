/** For a Teams port in which nothing is to break: a fault would be one of the test's own. */
export const onFault = (fault: unknown): never => {
  throw fault;
};
