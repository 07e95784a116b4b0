import { Injectable } from '@nestjs/common';

/** How far the sample is written, told by the later feature that writes it; the sign-in page shows it. */
@Injectable()
export class SampleProgress {
  /** Share written so far, 0 to 1; null when nothing is being written. */
  share: number | null = null;
}
