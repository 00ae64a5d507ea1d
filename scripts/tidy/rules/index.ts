import type { Rule } from "../rule"
import { backgroundByKernel, jobsFolder, linksFolder } from "./background"
import { medusaError, noConsoleLog, noDoubleCast, noLeftovers, openSourceOnly } from "./code"
import { logicalDirection } from "./direction"
import { environment } from "./environment"
import { folderNames, scannedFolders } from "./folders"
import { lockSetting, lockWithoutHosts, oneMedusa } from "./packages"
import { routeAudience, routePermission } from "./routes"
import { fileLength, functionLength, lineLength } from "./sizes"
import { linkTableDeclared, tableDeclared } from "./tables"
import { tenantFilter } from "./tenant-filter"

/** Everything that tidy knows. A rule has no switch and no exception by comment. */
export const RULES: readonly Rule[] = [
  tableDeclared,
  linkTableDeclared,
  routeAudience,
  routePermission,
  backgroundByKernel,
  tenantFilter,
  environment,
  jobsFolder,
  linksFolder,
  scannedFolders,
  folderNames,
  fileLength,
  functionLength,
  lineLength,
  noConsoleLog,
  medusaError,
  noDoubleCast,
  noLeftovers,
  logicalDirection,
  oneMedusa,
  lockWithoutHosts,
  lockSetting,
  openSourceOnly,
]
