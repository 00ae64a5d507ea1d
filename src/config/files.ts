import path from "node:path"
import { env } from "./env"

const directory = path.resolve(env.filesDirectory)

/** The folder that `/static` is served from. */
export const publicFilesDirectory = path.join(directory, "public")

/** The folder of the files that only a store's own staff may read. */
export const privateFilesDirectory = path.join(directory, "private")
