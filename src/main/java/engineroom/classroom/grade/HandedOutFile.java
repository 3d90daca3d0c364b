package engineroom.classroom.grade;

import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import java.util.Collection;
import java.util.List;

/**
 * A file as it was handed out, with methods that wait to be written.
 *
 * @param text the file
 */
record HandedOutFile(String text) {

  /** Whether it has a method. */
  boolean has(MethodSignature signature) {
    return MethodSpans.in(text).find(signature).isPresent();
  }

  /** All its methods. */
  List<MethodSignature> methods() {
    return MethodSpans.in(text).all().stream().map(MethodSpan::signature).toList();
  }

  /** A student's file in which some methods wait to be written again. */
  String without(Collection<MethodSignature> signatures, String file) {
    MethodSpans stubs = MethodSpans.in(text);
    String left = file;
    for (MethodSignature signature : signatures) {
      String stub = stubs.find(signature).orElseThrow().bodyIn(text);
      String onOneLine = stub.replaceAll("//.*", "").replaceAll("\\s+", " ");
      left = MethodSpans.in(left).find(signature).orElseThrow().withLine(left, onOneLine);
    }
    return left;
  }

  /** This file with a student's methods, all of which it has. */
  String with(Collection<MethodSpan> methods, String file) {
    String filled = text;
    for (MethodSpan method : methods) {
      MethodSpan stub = MethodSpans.in(filled).find(method.signature()).orElseThrow();
      filled = stub.withBody(filled, method.bodyIn(file));
    }
    return filled;
  }
}
