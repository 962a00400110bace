import { EditionRepository } from './edition.repository';
import { PictureRepository } from './picture.repository';
import { PublicPictures } from './public-pictures';
import { PublicationDesk } from './publication-desk';
import { PublishCaseService } from './publish-case.service';
import { ReadPictureService } from './read-picture.service';
import { WithholdCaseService } from './withhold-case.service';

export const publicationProviders = [
  EditionRepository,
  PictureRepository,
  PublicPictures,
  PublicationDesk,
  PublishCaseService,
  WithholdCaseService,
  ReadPictureService,
];
