import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';

/** Which pages may call this server from a browser: those of the public address, or of this machine while none is set. */
@Injectable()
export class AllowedOrigins {
  private port: number;

  constructor(private readonly config: Config) {
    this.port = config.port;
  }

  /** The port that was taken, when the setting left the choice. */
  listeningOn(port: number): void {
    this.port = port;
  }

  /** Programs that send no Origin are not browsers and pass. */
  allows(origin: string | undefined): boolean {
    if (origin === undefined) return true;
    if (this.config.publicUrl) return origin === new URL(this.config.publicUrl).origin;
    return ['127.0.0.1', 'localhost', '[::1]'].some((host) => origin === `http://${host}:${this.port}`);
  }
}
