/** The folders among those given, by their paths below a directory, that Git's index has a submodule for; none outside Git. */
export declare function listSubmodules(directory: string, folders: readonly string[]): Promise<readonly string[]>;
