package engineroom.book.mutant;

import java.util.List;

/**
 * A mutant and what became of it.
 *
 * @param mutant the mutant
 * @param status what became of it
 * @param killers all tests that notice it, as {@code
 *     engineroom.chapters.Chapter03HandlersTest#name}; in lines that no behaviour names, one of
 *     them
 * @param telling the one among them whose message says most; empty where none notices
 * @param message what that test says, on one line
 * @param reason for an equivalent mutant, why nobody could notice; else empty
 */
public record MutantResult(
    Mutant mutant,
    MutantStatus status,
    List<String> killers,
    String telling,
    String message,
    String reason) {

  /** The same, declared equivalent. */
  MutantResult equivalent(String why) {
    return new MutantResult(mutant, MutantStatus.EQUIVALENT, killers, telling, message, why);
  }
}
