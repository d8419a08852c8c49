import { openMemoryStore } from '../../src/store/memory-store.ts';
import { keepsTheContract } from './contract.ts';

describe('the store in memory', () => keepsTheContract(async () => openMemoryStore()));
