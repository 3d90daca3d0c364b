package engineroom.book.source;

import engineroom.files.Mistake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds a class, method or field by the name that a chapter gives it. */
public final class JavaIndex {

  private static final Pattern FORM =
      Pattern.compile("([\\w.$]+)(?:#(\\w+)\\s*(?:\\(([^)]*)\\))?)?");
  private static final Pattern SEPARATOR = Pattern.compile("[;,](?![^(]*\\))");

  private final List<JavaMember> members;

  /** An index of members. */
  public JavaIndex(List<JavaMember> members) {
    this.members = List.copyOf(members);
  }

  /** All members. */
  public List<JavaMember> members() {
    return members;
  }

  /**
   * Finds the members that a list such as {@code Engine#register, Job#run} names.
   *
   * @throws Mistake where one of them names nothing, or more than one thing
   */
  public List<JavaMember> findAll(String references) {
    List<JavaMember> found = new ArrayList<>();
    for (String reference : SEPARATOR.split(references)) {
      found.add(find(reference.strip()));
    }
    return List.copyOf(found);
  }

  /**
   * Finds what {@code Class}, {@code Class#method} or {@code Class#method(Type)} names.
   *
   * @throws Mistake where it names nothing, or more than one thing; its message says what to write
   */
  public JavaMember find(String reference) {
    Matcher form = FORM.matcher(reference);
    if (!form.matches()) {
      throw new Mistake("'" + reference + "' is not a Java reference: write it as Engine#register");
    }
    List<JavaMember> found = candidates(form);
    if (found.isEmpty()) {
      throw new Mistake("'" + reference + "' names nothing" + hint(form.group(1)));
    }
    if (found.size() > 1) {
      throw new Mistake(
          "'" + reference + "' names more than one thing: write one of " + signatures(found));
    }
    return found.getFirst();
  }

  private List<JavaMember> candidates(Matcher form) {
    String name = form.group(2) == null ? "" : form.group(2);
    List<String> parameters = form.group(3) == null ? null : parameters(form.group(3));
    List<JavaMember> called =
        members.stream().filter(one -> one.isCalled(form.group(1), name, parameters)).toList();
    List<JavaMember> exactly =
        called.stream().filter(one -> one.type().equals(form.group(1))).toList();
    return methodsFirst(exactly.isEmpty() ? called : exactly);
  }

  /** A field often bears the name of the method that guards it; the method is what is meant. */
  private static List<JavaMember> methodsFirst(List<JavaMember> found) {
    List<JavaMember> methods = found.stream().filter(one -> one.parameters() != null).toList();
    return methods.isEmpty() ? found : methods;
  }

  private static List<String> parameters(String written) {
    return written.isBlank()
        ? List.of()
        : Arrays.stream(written.split(",")).map(MemberScanner::plainType).toList();
  }

  private String hint(String type) {
    List<JavaMember> ofType =
        members.stream().filter(one -> one.type().equals(type) && !one.name().isEmpty()).toList();
    return ofType.isEmpty()
        ? " in the port: no class " + type
        : " in the port: " + type + " has " + names(ofType);
  }

  private static String names(List<JavaMember> some) {
    return some.stream().map(JavaMember::name).distinct().collect(Collectors.joining(", "));
  }

  private static String signatures(List<JavaMember> some) {
    return some.stream().map(JavaMember::signature).collect(Collectors.joining(", "));
  }
}
