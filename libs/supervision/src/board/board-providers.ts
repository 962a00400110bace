import { BoardFigures } from './board-figures.service';
import { BoardLookRepository } from './board-look.repository';
import { BoardLooksService } from './board-looks.service';
import { BoardNotices } from './board-notices';
import { RemindBoardTask } from './remind-board.task';

/** What knows who looked at which unit's board. */
export const boardProviders = [
  BoardLookRepository,
  BoardLooksService,
  BoardFigures,
  BoardNotices,
  RemindBoardTask,
];
