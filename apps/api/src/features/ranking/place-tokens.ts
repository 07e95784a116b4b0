import { hash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';

/** Where the feed put an idea for a member. */
export interface PlaceInFeed {
  ideaId: string;
  isGuaranteed: boolean;
}

const ID = 16;
const MAC = 12;
const SECONDS = 1_000;
/** How long after it was dealt a place may be told of: a telephone may have been offline. */
const VALID_FOR_S = 7 * 24 * 3_600;

/**
 * What makes a look believable: a place in the feed, signed for the member it was dealt to. A look that comes back says
 * neither more nor less than the feed has said, so nobody can make looks up or choose which of them are guaranteed.
 * Layout: 16 bytes idea, 4 bytes second of dealing, 1 byte whether guaranteed, 12 bytes signature.
 */
@Injectable()
export class PlaceTokens {
  private key: Promise<string> | null = null;

  constructor(private readonly database: Database) {}

  /** Gives what signs places for one member now; many at once cost some microseconds each. */
  async signer(memberId: string): Promise<(place: PlaceInFeed) => string> {
    const key = await this.secret();
    const dealtAt = Math.floor(clock.now().getTime() / SECONDS);
    return ({ ideaId, isGuaranteed }) => {
      const body = Buffer.alloc(ID + 5);
      body.write(ideaId.replaceAll('-', ''), 'hex');
      body.writeUInt32BE(dealtAt, ID);
      body.writeUInt8(Number(isGuaranteed), ID + 4);
      return Buffer.concat([body, signature(key, memberId, body)]).toString('base64url');
    };
  }

  /** Reads tokens that were dealt to this member lately; anything else is left out. */
  async read(memberId: string, tokens: readonly string[]): Promise<PlaceInFeed[]> {
    const key = await this.secret();
    const oldest = Math.floor(clock.now().getTime() / SECONDS) - VALID_FOR_S;
    return tokens.flatMap((token) => {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length !== ID + 5 + MAC) return [];
      const body = bytes.subarray(0, ID + 5);
      if (!timingSafeEqual(bytes.subarray(ID + 5), signature(key, memberId, body))) return [];
      if (body.readUInt32BE(ID) < oldest) return [];
      return [{ ideaId: idIn(body), isGuaranteed: body.readUInt8(ID + 4) === 1 }];
    });
  }

  private secret(): Promise<string> {
    return (this.key ??= this.readSecret().catch((error: unknown) => {
      this.key = null;
      throw error;
    }));
  }

  private async readSecret(): Promise<string> {
    const row = await this.database.row<{ key: string }>(`select place_key as key from ranking_state`);
    return row!.key;
  }
}

function idIn(body: Buffer): string {
  const hex = body.toString('hex', 0, ID);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * The key stands on both sides of what it signs, whose parts have fixed lengths, and half of the digest is kept: a hash in one
 * go costs a third of an HMAC, and thousands are checked each second.
 */
function signature(key: string, memberId: string, body: Buffer): Buffer {
  return hash('sha256', `${key}${memberId}${body.toString('latin1')}${key}`, 'buffer').subarray(0, MAC);
}
