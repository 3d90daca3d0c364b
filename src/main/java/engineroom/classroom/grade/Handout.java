package engineroom.classroom.grade;

import engineroom.classroom.source.Method;
import engineroom.classroom.source.Methods;
import engineroom.classroom.source.Signature;
import java.util.Collection;

/**
 * A file as it was handed out, with methods that wait to be written.
 *
 * @param text the file
 */
record Handout(String text) {

  /** Whether it has a method. */
  boolean has(Signature signature) {
    return Methods.in(text).find(signature).isPresent();
  }

  /** A student's file in which some methods wait to be written again. */
  String without(Collection<Signature> signatures, String file) {
    Methods stubs = Methods.in(text);
    String left = file;
    for (Signature signature : signatures) {
      String stub = stubs.find(signature).orElseThrow().bodyIn(text);
      String onOneLine = stub.replaceAll("//.*", "").replaceAll("\\s+", " ");
      left = Methods.in(left).find(signature).orElseThrow().withLine(left, onOneLine);
    }
    return left;
  }

  /** This file with a student's methods, all of which it has. */
  String with(Collection<Method> methods, String file) {
    String filled = text;
    for (Method method : methods) {
      Method stub = Methods.in(filled).find(method.signature()).orElseThrow();
      filled = stub.withBody(filled, method.bodyIn(file));
    }
    return filled;
  }
}
