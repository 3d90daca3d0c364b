package engineroom.book.evidence.kind;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.Proof;
import engineroom.book.evidence.ProofCollector;
import engineroom.book.mutant.MutantOwner;
import engineroom.book.mutant.MutantOwners;
import engineroom.book.mutant.MutantResult;
import engineroom.book.mutant.MutantsOfBehaviours;
import engineroom.book.mutant.MutantsOfBehaviours.Survivor;
import engineroom.book.mutant.RecordedMutants;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.files.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the mutants in a behaviour's lines, and what its tests said of each. */
final class MutantsCollector implements ProofCollector {

  private final RecordedMutants recorded;
  private final Map<String, MutantOwner> owners;
  private final Map<String, JavaMember> tests = new HashMap<>();
  private final MutantsOfBehaviours joined;
  private final Set<MutantResult> survivors;
  private final Set<MutantResult> shown = new HashSet<>();
  private final Problems problems;

  MutantsCollector(
      RecordedMutants recorded,
      List<MutantOwner> all,
      JavaIndex port,
      JavaIndex tests,
      Problems problems) {
    this.recorded = recorded;
    this.problems = problems;
    tests.members().forEach(test -> this.tests.putIfAbsent(Owners.name(test), test));
    this.owners =
        all.stream().collect(Collectors.toMap(MutantOwner::id, Function.identity(), (a, b) -> a));
    this.joined =
        new MutantsOfBehaviours(recorded.results(), new MutantOwners(all, port.members()));
    this.survivors = joined.survivors().stream().map(Survivor::result).collect(Collectors.toSet());
  }

  @Override
  public Proof proof(Behaviour behaviour) {
    MutantOwner owner = owners.get(behaviour.id());
    List<MutantResult> all = joined.of(behaviour.id());
    shown.addAll(all);
    return new Mutants(
        behaviour.id(),
        owner == null ? List.of() : all.stream().map(one -> tried(one, owner)).toList());
  }

  private TriedMutant tried(MutantResult result, MutantOwner owner) {
    List<String> own = result.killers().stream().filter(owner.tests()::contains).toList();
    boolean tells =
        own.contains(result.telling()) && recorded.isCurrent(result, List.of(result.telling()));
    boolean survives = survivors.contains(result);
    return new TriedMutant(
        result,
        !own.isEmpty(),
        survives,
        survives
            ? recorded.isCurrent(result)
            : recorded.isCurrent(result, own.isEmpty() ? result.killers() : own),
        tells ? tests.get(result.telling()) : null);
  }

  /** Reports the survivors that no card can show, since no behaviour names their lines. */
  @Override
  public void reportStrays(Set<String> known) {
    joined.survivors().stream()
        .map(Survivor::result)
        .filter(one -> !shown.contains(one) && recorded.isCurrent(one))
        .forEach(
            one ->
                problems.add(
                    one.mutant().location(),
                    "no test of its class's behaviours notices the mutant '%s': %s; %s"
                        .formatted(one.mutant().id(), one.mutant().change(), Mutants.REMEDY)));
  }
}
