/** Stops the compiler when a case of a closed union is missing, and the program should one ever arrive anyway. */
export function unreachable(value: never): never {
  throw new Error(`Cannot handle case: ${JSON.stringify(value)}`);
}
