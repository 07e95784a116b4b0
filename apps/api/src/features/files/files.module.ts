import { Module, type OnModuleInit } from '@nestjs/common';
import { Typesetter } from '../../platform/markdown/typesetter.ts';
import { PeopleModule } from '../people/index.ts';
import { Arrivals } from './arrivals.ts';
import { FileLinks } from './file-links.ts';
import { FilesController } from './files.controller.ts';
import { FilesReader } from './files.reader.ts';
import { FilesService } from './files.service.ts';
import { ForgottenFiles } from './forgotten-files.ts';
import { PicturePress } from './picture-press.ts';
import { PortraitsResolver } from './portraits.resolver.ts';
import { PortraitsService } from './portraits.service.ts';
import { UploadThrottle } from './upload-throttle.ts';

@Module({
  imports: [PeopleModule],
  controllers: [FilesController],
  providers: [
    Arrivals,
    FileLinks,
    FilesReader,
    FilesService,
    ForgottenFiles,
    PicturePress,
    PortraitsResolver,
    PortraitsService,
    UploadThrottle,
  ],
  exports: [ForgottenFiles],
})
export class FilesModule implements OnModuleInit {
  constructor(
    private readonly typesetter: Typesetter,
    private readonly files: FilesReader,
  ) {}

  onModuleInit(): void {
    this.typesetter.register((request, viewer) => this.files.shownLoader(request, viewer));
  }
}
