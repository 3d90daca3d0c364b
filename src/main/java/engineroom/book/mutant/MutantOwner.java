package engineroom.book.mutant;

import engineroom.book.source.JavaMember;
import java.util.List;
import java.util.Set;

/**
 * A behaviour, with the code that it speaks of and the tests that show it.
 *
 * @param id its id
 * @param java the members of the port that it names
 * @param tests the tests that show it, as {@code engineroom.chapters.Chapter03HandlersTest#name}
 */
public record MutantOwner(String id, List<JavaMember> java, Set<String> tests) {

  /** True if one of its own tests notices. */
  public boolean notices(MutantResult result) {
    return result.killers().stream().anyMatch(tests::contains);
  }
}
