// Writes the manual page, man/fleetvet.1, from the declarations of the command line.
// usage: tsx scripts/generate-man.ts [--check]
import { manPage } from './docs/man-page.js';
import { writeGenerated } from './generated-file.js';

writeGenerated('man/fleetvet.1', await manPage());
