/** Exit codes of the contract. */
export const EXIT = { clean: 0, found: 1, failed: 2 } as const;
