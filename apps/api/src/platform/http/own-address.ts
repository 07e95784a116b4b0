import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';

/** Where people reach this installation, for links that leave it: the public address, or this machine while none is set. */
@Injectable()
export class OwnAddress {
  private port: number;

  constructor(private readonly config: Config) {
    this.port = config.port;
  }

  /** The port that was taken, when the setting left the choice. */
  listeningOn(port: number): void {
    this.port = port;
  }

  /** A whole address of a path of the screens, such as `/ideas/1`. */
  link(path: string): string {
    return new URL(path, this.config.publicUrl ?? `http://127.0.0.1:${this.port}`).href;
  }
}
