/**
 * Preloaded into a node of the product: its clock is off by as many milliseconds as the file in DRILL_CLOCK says at this
 * moment. The product itself knows nothing of it, as a machine knows nothing of its wrong clock.
 */
import { readFileSync } from 'node:fs';

const LOOK_MS = 20;
const RightDate = Date;
const file = process.env['DRILL_CLOCK'];
let offsetMs = 0;

class MovedDate extends RightDate {
  constructor(...given: [] | [number]) {
    super(...((given.length === 0 ? [MovedDate.now()] : given) as [number]));
  }

  static override now(): number {
    return RightDate.now() + offsetMs;
  }
}

if (file) {
  globalThis.Date = MovedDate as DateConstructor;
  const look = () => (offsetMs = Number(readFileSync(file, 'utf8')) || 0);
  look();
  setInterval(look, LOOK_MS).unref();
}
