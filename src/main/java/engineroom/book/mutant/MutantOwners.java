package engineroom.book.mutant;

import engineroom.book.source.JavaMember;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the behaviours that a mutant concerns: those that name its lines; for one in a field, which
 * no behaviour names for its own sake, those that name anything of its class.
 */
public final class MutantOwners {

  private final List<MutantOwner> behaviours;
  private final List<JavaMember> port;

  /**
   * All behaviours, and all members of the port.
   *
   * @param behaviours in the book's order
   */
  public MutantOwners(List<MutantOwner> behaviours, List<JavaMember> port) {
    this.behaviours = List.copyOf(behaviours);
    this.port = List.copyOf(port);
  }

  /** All behaviours. */
  public List<MutantOwner> all() {
    return behaviours;
  }

  /** Those that a mutant concerns. */
  public List<MutantOwner> of(Mutant mutant) {
    Optional<JavaMember> place =
        port.stream()
            .filter(one -> holds(one, mutant))
            .max(
                Comparator.comparing((JavaMember one) -> one.parameters() != null)
                    .thenComparing(one -> !one.name().isEmpty())
                    .thenComparing(JavaMember::start));
    Optional<JavaMember> field =
        place.filter(one -> one.parameters() == null && !one.name().isEmpty());
    return behaviours.stream()
        .filter(
            owner ->
                owner.java().stream()
                    .anyMatch(
                        one ->
                            field
                                .map(in -> isOfTheClass(one, in))
                                .orElseGet(() -> holds(one, mutant))))
        .toList();
  }

  private static boolean holds(JavaMember member, Mutant mutant) {
    return member.file().equals(mutant.file())
        && member.start() <= mutant.line()
        && mutant.line() <= member.end();
  }

  private static boolean isOfTheClass(JavaMember member, JavaMember field) {
    return member.binaryType().equals(field.binaryType());
  }
}
