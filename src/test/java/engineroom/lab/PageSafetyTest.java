package engineroom.lab;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Port, player and the page's own parts need nothing that a page has not, be it reached by a
 * program or not. What else the compiler for pages finds is found in {@link InThePageTest}.
 */
@AnalyzeClasses(packages = "engineroom", importOptions = DoNotIncludeTests.class)
class PageSafetyTest {

  private static final String[] PAGE_SAFE = {
    "engineroom.engine..",
    "engineroom.daemon..",
    "engineroom.replay",
    "engineroom.replay.steps",
    "engineroom.lab.."
  };

  /** What stands among them and is for a JVM alone. */
  private static final Set<String> FOR_A_JVM =
      Set.of(
          "engineroom.engine.HttpDoor",
          "engineroom.engine.http",
          "engineroom.daemon.door",
          "engineroom.engine.go.MachineClock");

  /** The ways out of them to the JVM; whoever keeps to a page takes the ways beside them. */
  private static final Set<String> DOORS =
      Set.of(
          "engineroom.engine.Engine.<init>()",
          "engineroom.engine.Output.<init>()",
          "engineroom.engine.Host.ofTheMachine()",
          "engineroom.engine.go.Clock.ofTheMachine(engineroom.engine.go.Goroutines)",
          "engineroom.engine.go.Goroutines.virtualThreads()");

  @ArchTest
  static final ArchRule nothing_needs_more_than_a_page_has =
      classes()
          .that(resideInAnyPackage(PAGE_SAFE))
          .should(
              new ArchCondition<>("need no more than a page has") {
                @Override
                public void check(JavaClass owner, ConditionEvents events) {
                  if (!isForAJvm(owner)) {
                    needs(owner).forEach(need -> events.add(violated(owner, need)));
                  }
                }
              });

  @ArchTest
  static final ArchRule what_is_page_safe_knows_no_room_that_is_not =
      noClasses()
          .that()
          .resideInAnyPackage(PAGE_SAFE)
          .and()
          .resideOutsideOfPackages("engineroom.engine.http..", "engineroom.daemon.door..")
          .and()
          .doNotHaveFullyQualifiedName("engineroom.engine.HttpDoor")
          .and()
          .haveNameNotMatching("engineroom\\.engine\\.HttpDoor\\$.*")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "engineroom.replay.jvm..",
              "engineroom.replay.predict..",
              "engineroom.engine.http..",
              "engineroom.daemon.door..");

  @Test
  void whateverNeedsAJvmIsNamed() {
    JavaClasses mistakes = new ClassFileImporter().importClasses(OnlyOnAJvm.class);

    String complaint =
        catchThrowable(() -> nothing_needs_more_than_a_page_has.check(mistakes)).getMessage();

    assertThat(OnlyOnAJvm.class.getDeclaredMethods())
        .extracting(Method::getName)
        .filteredOn(name -> !name.startsWith("lambda"))
        .hasSize(16)
        .allSatisfy(name -> assertThat(complaint).contains("OnlyOnAJvm." + name + "()"));
    assertThat(OnlyOnAJvm.class.getDeclaredFields())
        .extracting(Field::getName)
        .hasSize(5)
        .allSatisfy(name -> assertThat(complaint).contains("OnlyOnAJvm." + name + ">"));
  }

  private static Stream<String> needs(JavaClass owner) {
    Stream<String> accesses =
        owner.getAccessesFromSelf().stream()
            .filter(access -> !DOORS.contains(access.getOrigin().getFullName()))
            .filter(PageSafetyTest::isMissingInAPage)
            .map(JavaAccess::getDescription);
    Stream<String> types =
        owner.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> !comesFromADoor(dependency))
            .filter(dependency -> isMissingInAPage(dependency.getTargetClass()))
            .map(Dependency::getDescription);
    return Stream.concat(accesses, types).distinct();
  }

  private static boolean comesFromADoor(Dependency dependency) {
    return DOORS.stream().anyMatch(door -> dependency.getDescription().contains("<" + door + ">"));
  }

  private static boolean isForAJvm(JavaClass type) {
    String name = type.getName();
    return FOR_A_JVM.stream()
        .anyMatch(
            each ->
                name.equals(each) || name.startsWith(each + "$") || name.startsWith(each + "."));
  }

  private static boolean isMissingInAPage(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return DOORS.contains(access.getTarget().getFullName())
        || isMissingInAPage(owner)
        || isOfTheJdk(owner)
            && !owner.isArray()
            && !memberNames(inAPage(owner)).contains(access.getName());
  }

  /** By name alone: which of several methods of one name it is, the page's compiler finds out. */
  private static Set<String> memberNames(Class<?> inAPage) {
    Set<String> names = new HashSet<>(Set.of("<init>", "equals", "hashCode", "toString"));
    for (Class<?> each = inAPage; each != null; each = each.getSuperclass()) {
      Stream.of(each.getMethods(), each.getDeclaredMethods(), each.getDeclaredFields())
          .flatMap(Arrays::<Member>stream)
          .forEach(member -> names.add(member.getName()));
    }
    return names;
  }

  private static boolean isMissingInAPage(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    return isForAJvm(element) || isOfTheJdk(element) && inAPage(element) == null;
  }

  private static boolean isOfTheJdk(JavaClass type) {
    return !type.isPrimitive()
        && !type.getName().startsWith("engineroom.")
        && !type.getName().startsWith("org.teavm.jso.");
  }

  /**
   * What stands for a class of the JDK in a page; null where nothing does. Files and the net are
   * there to please the compiler, and do nothing.
   */
  private static Class<?> inAPage(JavaClass type) {
    String name = type.getName();
    if (name.startsWith("java.nio.file.") || name.startsWith("java.net.")) {
      return null;
    }
    int simple = type.getPackageName().length() + 1;
    String standIn =
        name.startsWith("java.time.")
            ? "org.threeten.bp" + name.substring("java.time".length())
            : "org.teavm.classlib." + name.substring(0, simple) + "T" + name.substring(simple);
    try {
      return Class.forName(standIn, false, PageSafetyTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    }
  }
}
