import { Product } from './product.ts';

/** One product with the whole sample organisation for all journeys; those that stop it start their own. */
export default async function startProduct(): Promise<void> {
  const product = await Product.start();
  await product.sampleIsWritten();
  process.env['UPWELL_E2E_URL'] = product.url;
  process.env['UPWELL_E2E_PRINTED'] = product.printed;
  Object.assign(globalThis, { upwellProduct: product });
}
