import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST, readManifest } from './manifest.ts';
import { momentsToKeep, type Rotation } from './rotation.ts';

const NAME = /^upwell-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/;
/** Longer than any backup takes. */
const ABANDONED_MS = 86_400_000;

/** Name of a nightly backup; in the order of time. */
export function backupName(moment: Date): string {
  return `upwell-${moment.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}

/** A folder with the nightly backups of an installation, perhaps beside those of others and things of somebody else. */
export class BackupShelf {
  constructor(
    private readonly folder: string,
    /** When the organisation was founded: what tells its backups from those of another installation. */
    private readonly founded: Date,
  ) {}

  /** Lets go of backups that need not stay, never of the newest; gives their names. What is not ours is left alone. */
  async rotate(rotation: Rotation, timeZone: string): Promise<string[]> {
    const taken = await this.complete();
    const kept = momentsToKeep([...taken.values()], rotation, timeZone);
    const gone = [...taken].filter(([, moment]) => !kept.has(moment)).map(([name]) => name);
    for (const name of gone) await this.remove(name);
    return gone;
  }

  /** Removes what a crash left of a backup, or of the removing of one. */
  async sweep(now: Date): Promise<void> {
    for (const name of await this.names()) {
      const [, whole, suffix] = /^(.*)\.(partial|removing)$/.exec(name) ?? [];
      if (!whole || !NAME.test(whole)) continue;
      const { mtimeMs } = await stat(join(this.folder, name));
      if (suffix === 'removing' || now.getTime() - mtimeMs > ABANDONED_MS)
        await rm(join(this.folder, name), { recursive: true, force: true });
    }
  }

  /** Complete backups of this installation by name, with the moment each shows. */
  private async complete(): Promise<Map<string, Date>> {
    const found = new Map<string, Date>();
    for (const name of await this.names()) {
      if (!NAME.test(name)) continue;
      const taken = await this.takenAt(join(this.folder, name));
      if (taken) found.set(name, taken);
    }
    return found;
  }

  private async takenAt(folder: string): Promise<Date | null> {
    try {
      const { founded, takenAt } = readManifest(await readFile(join(folder, MANIFEST), 'utf8'), folder);
      return founded === this.founded.toISOString() ? new Date(takenAt) : null;
    } catch {
      // Not complete, of a newer release, or no backup at all: not ours to remove.
      return null;
    }
  }

  /** Under another name first: half of a backup must not look like one. */
  private async remove(name: string): Promise<void> {
    const aside = join(this.folder, `${name}.removing`);
    await rename(join(this.folder, name), aside);
    await rm(aside, { recursive: true, force: true });
  }

  private names(): Promise<string[]> {
    return readdir(this.folder).catch(() => []);
  }
}
