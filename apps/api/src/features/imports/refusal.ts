/** Why a row is not taken; ends a sentence that begins with the file and the line. */
export class Refusal {
  constructor(readonly reason: string) {}
}
