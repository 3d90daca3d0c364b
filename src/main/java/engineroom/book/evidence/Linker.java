package engineroom.book.evidence;

import engineroom.book.statement.Statement;
import engineroom.files.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Joins each behaviour with what is stated of it, and with its proofs of every kind. */
public final class Linker {

  private final List<ProofCollector> collectors;
  private final Problems problems;

  /**
   * A linker.
   *
   * @param collectors one of each kind of evidence, in the order in which cards show them
   */
  public Linker(List<ProofCollector> collectors, Problems problems) {
    this.collectors = List.copyOf(collectors);
    this.problems = problems;
  }

  /**
   * The evidence of each behaviour, by id, in the book's order.
   *
   * @param statements what a chapter says of each of them
   */
  public Map<String, Evidence> link(
      Collection<Behaviour> behaviours, Collection<Statement> statements) {
    Map<String, Statement> stated = new HashMap<>();
    statements.forEach(statement -> stated.putIfAbsent(statement.id(), statement));
    Map<String, Evidence> linked = new LinkedHashMap<>();
    for (Behaviour behaviour : behaviours) {
      Evidence evidence = evidence(behaviour, Objects.requireNonNull(stated.get(behaviour.id())));
      Evidence before = linked.putIfAbsent(behaviour.id(), evidence);
      if (before != null) {
        reportTwice(behaviour, before.behaviour());
      }
    }
    collectors.forEach(collector -> collector.reportStrays(linked.keySet()));
    return linked;
  }

  private Evidence evidence(Behaviour behaviour, Statement statement) {
    return new Evidence(
        behaviour,
        statement,
        collectors.stream().map(collector -> collector.proof(behaviour)).toList());
  }

  private void reportTwice(Behaviour second, Behaviour first) {
    problems.add(
        second.location(),
        "behaviour id '%s' is used twice, first in %s: give one of them another id"
            .formatted(second.id(), first.location()));
  }
}
