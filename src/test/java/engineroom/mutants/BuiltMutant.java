package engineroom.mutants;

import java.nio.file.Path;

/**
 * A mutant that compiles and differs from the port, with its classes on disk.
 *
 * @param planned what it is; its id is numbered now
 * @param classes the folder with the classes that differ
 */
record BuiltMutant(PlannedMutant planned, Path classes) {}
