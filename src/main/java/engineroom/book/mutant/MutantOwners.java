package engineroom.book.mutant;

import engineroom.book.source.JavaMember;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the behaviours that a mutant concerns: those that name its lines; for one in a field, which
 * few behaviours name for its own sake, those that name anything of its class. Who names a class as
 * a whole speaks of what it has, and not of what its methods do.
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

  /** Those that name anything of a file. */
  public List<MutantOwner> of(String file) {
    return behaviours.stream()
        .filter(owner -> owner.java().stream().anyMatch(one -> one.file().equals(file)))
        .toList();
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
    return behaviours.stream()
        .filter(owner -> owner.java().stream().anyMatch(one -> concerns(one, place, mutant)))
        .toList();
  }

  private static boolean concerns(JavaMember named, Optional<JavaMember> place, Mutant mutant) {
    boolean isField =
        place.filter(one -> one.parameters() == null && !one.name().isEmpty()).isPresent();
    if (isField) {
      return isOfTheClass(named, place.get());
    }
    boolean isInNone = place.filter(one -> !one.name().isEmpty()).isEmpty();
    return holds(named, mutant) && (isInNone || !named.name().isEmpty());
  }

  /** True if a behaviour names the lines of a mutant, not only others of its class. */
  static boolean names(MutantOwner owner, Mutant mutant) {
    return owner.java().stream().anyMatch(one -> !one.name().isEmpty() && holds(one, mutant));
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
