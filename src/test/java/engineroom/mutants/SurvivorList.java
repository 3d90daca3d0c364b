package engineroom.mutants;

import engineroom.book.mutant.Mutant;
import engineroom.book.mutant.MutantOwner;
import engineroom.book.mutant.MutantResult;
import engineroom.book.mutant.MutantsOfBehaviours;
import engineroom.book.mutant.MutantsOfBehaviours.Survivor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The mutants that nobody notices who should, for those who write the tests. */
final class SurvivorList {

  private static final int SHOWN = 6;

  private SurvivorList() {}

  static String of(MutantsOfBehaviours joined) {
    List<Survivor> all =
        joined.survivors().stream()
            .sorted(
                Comparator.comparing((Survivor one) -> one.result().mutant().file())
                    .thenComparing(one -> one.result().mutant().line()))
            .toList();
    return all.stream().map(SurvivorList::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(Survivor survivor) {
    MutantResult result = survivor.result();
    Mutant mutant = result.mutant();
    String code =
        mutant.before().isEmpty()
            ? ""
            : "    - " + mutant.before() + "\n    + " + mutant.after() + "\n";
    String others =
        result.killers().isEmpty()
            ? ""
            : "    noticed only by others: "
                + result.killers().stream().map(SurvivorList::brief).limit(4).toList()
                + "\n";
    return "%s: %s%n    id: %s (%s)%n%s%s%s"
        .formatted(
            mutant.location(),
            mutant.change(),
            mutant.id(),
            result.status().words(),
            code,
            others,
            owners(survivor.owners(), mutant));
  }

  /** Those that name the very member come first: their tests are the likeliest to be mended. */
  private static String owners(List<MutantOwner> owners, Mutant mutant) {
    String more = owners.size() > SHOWN ? "    and %d more%n".formatted(owners.size() - SHOWN) : "";
    return owners.stream()
            .sorted(Comparator.comparing(owner -> names(owner, mutant) ? 0 : 1))
            .limit(SHOWN)
            .map(SurvivorList::owner)
            .collect(Collectors.joining())
        + more;
  }

  private static boolean names(MutantOwner owner, Mutant mutant) {
    return owner.java().stream().anyMatch(one -> one.label().equals(mutant.member()));
  }

  private static String owner(MutantOwner owner) {
    return "    owner: %s %s%n"
        .formatted(owner.id(), owner.tests().stream().map(SurvivorList::brief).toList());
  }

  private static String brief(String test) {
    return test.replaceFirst("^engineroom\\.(?:chapters\\.)?", "");
  }
}
