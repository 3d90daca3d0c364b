package engineroom.book.evidence.kind;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.Proof;
import engineroom.book.evidence.ProofCollector;
import engineroom.book.source.JavaIndex;
import engineroom.files.Problems;

/** Finds the members of the port, or of the small docker around it, that a behaviour names. */
final class JavaMethodsCollector implements ProofCollector {

  private final JavaIndex named;
  private final WrittenReferences references;

  JavaMethodsCollector(JavaIndex named, Problems problems) {
    this.named = named;
    this.references = new WrittenReferences("java=\"Engine#register\"", problems);
  }

  @Override
  public Proof proof(Behaviour behaviour) {
    return new JavaMethods(references.read(behaviour, behaviour.java(), named::findAll));
  }
}
