package engineroom.fuzz.subject;

import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import engineroom.engine.go.Text;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.util.List;
import java.util.function.Function;

/**
 * Sources that students hand in: whatever they are, the methods that are found lie inside the text,
 * body and all, and can be put in its place again.
 */
public record Sources(Function<String, List<MethodSpan>> finding) implements Target {

  @Override
  public List<byte[]> seeds() {
    return Target.utf8(
        "class A { int f(int x) { return x; } void g() {} }",
        """
        package p;
        /** Says é. */
        final class B<T> {
          B() { this(1); } /* c */
          B(int... n) { throw new Unwritten("id"); }
          String s(char[] c, java.util.List<T> l) { return "}" + '{' + \"""
              text }
              \"""; }
          class In { void m() { Runnable r = () -> { g(); }; } }
        }
        """,
        "record R(int a) { R { } static void main(String[] s) { new Object() { void z() {} }; } }");
  }

  @Override
  public List<byte[]> words() {
    return Target.utf8(
        "{", "}", "(", ")", ";", "class ", "void m()", "\"", "//", "/*", "\"\"\"", "@");
  }

  /** The compiler's parser takes minutes for what is nested without end. */
  @Override
  public int longest() {
    return 3_000;
  }

  @Override
  public void check(byte[] input) throws Throwable {
    String text = Text.ofBytes(input);
    for (MethodSpan span : finding.apply(text)) {
      Law.that(
          0 <= span.start()
              && span.start() <= span.body()
              && span.body() < span.end()
              && span.end() <= text.length(),
          span + " lies inside a text of " + text.length());
      Law.same(text.charAt(span.body()), '{', "a body begins with a brace");
      Law.same(span.withBody(text, span.bodyIn(text)), text, "a body in its own place");
    }
  }

  /** What the classroom finds. */
  public static List<MethodSpan> found(String text) {
    return MethodSpans.in(text).all();
  }
}
