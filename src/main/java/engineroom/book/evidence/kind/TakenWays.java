package engineroom.book.evidence.kind;

import engineroom.book.mutant.MutantOwner;
import engineroom.book.reach.Reach;
import engineroom.book.reach.UnreachedLine;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether every way through the methods that a behaviour names is taken by a test of the behaviours
 * that name them. What no such test takes, no such test can judge.
 */
final class TakenWays {

  private final Reach reach;
  private final Map<String, List<JavaMember>> methodsOf = new HashMap<>();
  private final Map<JavaMember, Set<String>> testsOf = new HashMap<>();

  /**
   * Joins methods with the tests of all that name them.
   *
   * @param owners all behaviours
   * @param port the members of the port: of others nothing is demanded
   */
  TakenWays(Reach reach, List<MutantOwner> owners, JavaIndex port) {
    this.reach = reach;
    Set<JavaMember> ofThePort = new HashSet<>(port.members());
    for (MutantOwner owner : owners) {
      List<JavaMember> methods =
          owner.java().stream()
              .filter(one -> one.parameters() != null && ofThePort.contains(one))
              .toList();
      methodsOf.put(owner.id(), methods);
      methods.forEach(
          one -> testsOf.computeIfAbsent(one, key -> new HashSet<>()).addAll(owner.tests()));
    }
  }

  /** The lines of a behaviour's methods through which those tests do not take every way. */
  List<UnreachedLine> unreached(String behaviour) {
    return methodsOf.getOrDefault(behaviour, List.of()).stream()
        .flatMap(one -> reach.unreached(one, testsOf.getOrDefault(one, Set.of())).stream())
        .distinct()
        .toList();
  }
}
