import type { Product } from './product.ts';

export default async function stopProduct(): Promise<void> {
  await (globalThis as { upwellProduct?: Product }).upwellProduct?.stop();
}
