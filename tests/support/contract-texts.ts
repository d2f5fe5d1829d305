import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const CONTRACTS = path.join(__dirname, '..', '..', 'contracts');

/** The sources of all contracts, one text a file. */
export const contractTexts = (): readonly string[] =>
  readdirSync(CONTRACTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(CONTRACTS, name), 'utf8'));
