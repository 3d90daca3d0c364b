package engineroom.book.mutant;

import java.util.List;
import java.util.Map;

/**
 * What was recorded of one file of the port.
 *
 * @param file the file from the project's folder
 * @param digest of the file as it was
 * @param operators digest of what made the mutants
 * @param tests the test classes that touch the file, with the digest of each as it was
 * @param results its mutants, in the order of the file
 */
public record MutantFile(
    String file,
    String digest,
    String operators,
    Map<String, String> tests,
    List<MutantResult> results) {}
