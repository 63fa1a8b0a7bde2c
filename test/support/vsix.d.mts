export function allowedPatterns(root: string): string[];
export function filesOf(root: string, pattern: string): string[];
export function expectedEntries(root: string): string[];
export function entriesOf(file: string): string[];
