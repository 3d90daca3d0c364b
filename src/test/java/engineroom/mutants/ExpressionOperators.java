package engineroom.mutants;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Faults in what is looked at: another stream, another limit, null or absent, first or last. */
final class ExpressionOperators {

  private static final List<String> STREAMS = List.of("stdout", "stderr", "stdin");
  private static final List<String> STATUSES = List.of("OK", "ERR", "NOT_FOUND");

  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("getFirst", "getLast"),
          Map.entry("getLast", "getFirst"),
          Map.entry("indexOf", "lastIndexOf"),
          Map.entry("lastIndexOf", "indexOf"),
          Map.entry("startsWith", "endsWith"),
          Map.entry("endsWith", "startsWith"),
          Map.entry("put", "putIfAbsent"),
          Map.entry("putIfAbsent", "put"),
          Map.entry("addHeader", "setHeader"),
          Map.entry("setHeader", "addHeader"),
          Map.entry("addFirst", "addLast"),
          Map.entry("notifyAll", "notify"),
          Map.entry("removeFirst", "removeLast"),
          Map.entry("anyMatch", "allMatch"),
          Map.entry("allMatch", "anyMatch"),
          Map.entry("isEmpty", "isBlank"),
          Map.entry("max", "min"),
          Map.entry("min", "max"));

  private ExpressionOperators() {}

  static Stream<SourceEdit> of(Tree tree, SourceText source) {
    return switch (tree) {
      case IdentifierTree name -> names(name, name.getName().toString(), source, "");
      case MemberSelectTree member ->
          names(
              member,
              member.getIdentifier().toString(),
              source,
              source.of(member.getExpression()) + ".");
      case LiteralTree literal -> literals(literal, source);
      case BinaryTree binary -> operands(binary, source);
      case ConditionalExpressionTree choice -> choices(choice, source);
      case MethodInvocationTree call -> calls(call, source);
      case NewClassTree made -> copies(made, source);
      default -> Stream.empty();
    };
  }

  private static Stream<SourceEdit> names(
      ExpressionTree tree, String name, SourceText source, String before) {
    List<String> kin =
        STREAMS.contains(name) ? STREAMS : STATUSES.contains(name) ? STATUSES : List.of();
    String operator = kin == STREAMS ? "another stream" : "another status";
    return kin.stream()
        .filter(Predicate.not(name::equals))
        .map(
            other ->
                source.replace(tree, before + other, operator, other + " in place of " + name));
  }

  private static Stream<SourceEdit> literals(LiteralTree literal, SourceText source) {
    return switch (literal.getValue()) {
      case Integer number when number > 1 -> limits(literal, number, "", source);
      case Long number when number > 1 -> limits(literal, number, "L", source);
      case Boolean flag ->
          Stream.of(source.replace(literal, "" + !flag, "flag", !flag + " in place of " + flag));
      case String text when !text.isEmpty() ->
          Stream.of(
              source.replace(
                  literal, "\"\"", "another text", "nothing in place of " + source.brief(literal)));
      case Character character ->
          Stream.of(
              source.replace(
                  literal, "'~'", "another text", "'~' in place of " + source.brief(literal)));
      case null -> Stream.empty();
      default -> Stream.empty();
    };
  }

  private static Stream<SourceEdit> limits(
      LiteralTree literal, long number, String suffix, SourceText source) {
    return Stream.of(number - 1, number + 1, number * 2, number / 2)
        .distinct()
        .map(
            other ->
                source.replace(
                    literal, other + suffix, "another limit", other + " in place of " + number));
  }

  private static Stream<SourceEdit> operands(BinaryTree binary, SourceText source) {
    String other =
        switch (binary.getKind()) {
          case CONDITIONAL_AND -> " || ";
          case CONDITIONAL_OR -> " && ";
          default -> null;
        };
    if (other == null) {
      return Stream.empty();
    }
    String left = source.of(binary.getLeftOperand());
    String right = source.of(binary.getRightOperand());
    return Stream.of(
        source.replace(
            binary,
            "(" + left + ")" + other + "(" + right + ")",
            "condition",
            other.strip() + " in " + source.brief(binary)),
        source.replace(
            binary, left, "condition", "does not ask " + source.brief(binary.getRightOperand())),
        source.replace(
            binary, right, "condition", "does not ask " + source.brief(binary.getLeftOperand())));
  }

  private static Stream<SourceEdit> choices(ConditionalExpressionTree choice, SourceText source) {
    return Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
        .map(
            one ->
                source.replace(
                    choice, "(" + source.of(one) + ")", "choice", "always " + source.brief(one)));
  }

  private static Stream<SourceEdit> calls(MethodInvocationTree call, SourceText source) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree method)) {
      return Stream.empty();
    }
    String name = method.getIdentifier().toString();
    String receiver = source.of(method.getExpression());
    Stream<SourceEdit> opposite =
        Stream.ofNullable(OPPOSITES.get(name))
            .map(
                other ->
                    new SourceEdit(
                        source.end(method) - name.length(),
                        source.end(method),
                        other,
                        "opposite",
                        other + " in place of " + name));
    Stream<SourceEdit> receiverAlone =
        Stream.of(
            source.replace(call, receiver, "call left out", receiver + " without " + name + "()"));
    Stream<SourceEdit> argumentAlone =
        call.getArguments().stream()
            .map(
                argument ->
                    source.replace(
                        call,
                        source.of(argument),
                        "call left out",
                        source.brief(argument) + " in place of " + source.brief(call)));
    return Stream.of(opposite, receiverAlone, argumentAlone).flatMap(all -> all);
  }

  private static Stream<SourceEdit> copies(NewClassTree made, SourceText source) {
    return made.getArguments().size() == 1
        ? Stream.of(
            source.replace(
                made,
                source.of(made.getArguments().getFirst()),
                "no copy",
                source.brief(made.getArguments().getFirst()) + " itself, not made anew"))
        : Stream.empty();
  }
}
