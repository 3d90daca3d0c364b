package engineroom.book.mutant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Joins mutants with the behaviours in whose lines they lie.
 *
 * <p>The rule: a mutant in such lines is noticed by a test of at least one of the behaviours that
 * own them, or is declared equivalent. One that is not is a survivor, even if a test of something
 * else notices it.
 */
public final class MutantsOfBehaviours {

  private final Map<String, List<MutantResult>> byBehaviour = new LinkedHashMap<>();
  private final List<Survivor> survivors = new ArrayList<>();
  private int owned;
  private int unowned;

  /**
   * A mutant that none of its owners' tests notices.
   *
   * @param result the mutant
   * @param owners the behaviours in whose lines it lies
   */
  public record Survivor(MutantResult result, List<MutantOwner> owners) {}

  /** Joins all. */
  public MutantsOfBehaviours(List<MutantResult> results, MutantOwners behaviours) {
    behaviours.all().forEach(one -> byBehaviour.put(one.id(), new ArrayList<>()));
    results.forEach(result -> join(result, behaviours.of(result.mutant())));
  }

  private void join(MutantResult result, List<MutantOwner> owners) {
    if (owners.isEmpty()) {
      unowned++;
      return;
    }
    owned++;
    owners.stream()
        .filter(one -> MutantOwners.names(one, result.mutant()))
        .forEach(one -> Objects.requireNonNull(byBehaviour.get(one.id())).add(result));
    boolean noticed = owners.stream().anyMatch(one -> one.notices(result));
    if (!noticed && result.status() != MutantStatus.EQUIVALENT) {
      survivors.add(new Survivor(result, owners));
    }
  }

  /**
   * All mutants in a behaviour's lines; none for an id that nobody has. What lies in a field of its
   * class, and concerns it too, is not among them.
   */
  public List<MutantResult> of(String behaviour) {
    return List.copyOf(byBehaviour.getOrDefault(behaviour, List.of()));
  }

  /** All that break the rule. */
  public List<Survivor> survivors() {
    return List.copyOf(survivors);
  }

  /** How many mutants lie in the lines of a behaviour. */
  public int owned() {
    return owned;
  }

  /** How many lie in lines that no behaviour names. */
  public int unowned() {
    return unowned;
  }
}
