import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetFeed } from '@yangguang/platform';
import { PublicItemFeedRequest } from './dto/public-form.responses';
import { FormFeed } from './form-feed';

/** What changed among guides and unit pages, for feed readers. */
@ApiTags('public-documents')
@Controller('api/v1/public')
export class FormFeedController {
  constructor(private readonly feed: FormFeed) {}

  @GetFeed('service-items', 'atom')
  itemsAtom(@Query() filter: PublicItemFeedRequest): Promise<string> {
    return this.feed.items('atom', filter);
  }

  @GetFeed('service-items', 'rss')
  itemsRss(@Query() filter: PublicItemFeedRequest): Promise<string> {
    return this.feed.items('rss', filter);
  }

  @GetFeed('service-items', 'feed.json')
  itemsJson(@Query() filter: PublicItemFeedRequest): Promise<string> {
    return this.feed.items('feed.json', filter);
  }

  @GetFeed('units', 'atom')
  unitsAtom(): Promise<string> {
    return this.feed.units('atom');
  }

  @GetFeed('units', 'rss')
  unitsRss(): Promise<string> {
    return this.feed.units('rss');
  }

  @GetFeed('units', 'feed.json')
  unitsJson(): Promise<string> {
    return this.feed.units('feed.json');
  }
}
