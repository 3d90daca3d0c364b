package engineroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import engineroom.files.TemporaryFolder;
import org.jspecify.annotations.NullMarked;

/**
 * The house, as far as a machine can check it: who may know whom.
 *
 * <p>A rule also holds where its package is still empty.
 */
@AnalyzeClasses(packages = "engineroom", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule arrows_point_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("command line")
          .definedBy("engineroom.cli..")
          .layer("classroom")
          .definedBy("engineroom.classroom..")
          .layer("lab")
          .definedBy("engineroom.lab..")
          .layer("book")
          .definedBy("engineroom.book..")
          .layer("replay")
          .definedBy("engineroom.replay..")
          .layer("daemon")
          .definedBy("engineroom.daemon..")
          .layer("engine")
          .definedBy("engineroom.engine..")
          .layer("docker")
          .definedBy("engineroom.docker..")
          .whereLayer("command line")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("classroom")
          .mayOnlyBeAccessedByLayers("command line")
          .whereLayer("lab")
          .mayOnlyBeAccessedByLayers("command line", "classroom")
          .whereLayer("book")
          .mayOnlyBeAccessedByLayers("command line", "classroom", "lab")
          .whereLayer("replay")
          .mayOnlyBeAccessedByLayers("command line", "classroom", "lab", "book")
          .whereLayer("daemon")
          .mayOnlyBeAccessedByLayers("command line", "classroom", "lab", "book")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("command line", "classroom", "lab", "book", "replay", "daemon")
          .whereLayer("docker")
          .mayOnlyBeAccessedByLayers("command line", "classroom", "lab", "book", "daemon");

  @ArchTest
  static final ArchRule every_class_lives_in_a_room =
      classes()
          .should()
          .resideInAnyPackage(
              "engineroom.files..",
              "engineroom.engine..",
              "engineroom.docker..",
              "engineroom.daemon..",
              "engineroom.replay..",
              "engineroom.book..",
              "engineroom.lab..",
              "engineroom.classroom..",
              "engineroom.cli..");

  @ArchTest
  static final ArchRule files_know_nothing_of_the_rest =
      classes()
          .that()
          .resideInAPackage("engineroom.files..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "engineroom.files..", "java..", "javax.tools", "org.jspecify.annotations");

  @ArchTest
  static final ArchRule facts_need_the_jdk_and_files_alone =
      classes()
          .that()
          .resideInAPackage("engineroom.docker")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "engineroom.docker", "engineroom.files", "java..", "org.jspecify.annotations");

  @ArchTest
  static final ArchRule the_port_needs_the_jdk_alone =
      classes()
          .that()
          .resideInAPackage("engineroom.engine..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("engineroom.engine..", "java..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_player_needs_the_port_and_the_jdk_alone =
      classes()
          .that()
          .resideInAPackage("engineroom.replay..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("engineroom.replay..", "engineroom.engine..", "java..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_daemon_needs_the_port_the_facts_and_the_jdk_alone =
      classes()
          .that()
          .resideInAPackage("engineroom.daemon..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "engineroom.daemon..", "engineroom.engine..", "engineroom.docker..", "java..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobody_but_the_door_of_the_daemon_knows_the_net_or_files =
      noClasses()
          .that()
          .resideInAPackage("engineroom.daemon..")
          .and()
          .resideOutsideOfPackage("engineroom.daemon.door..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "engineroom.daemon.door..",
              "engineroom.engine.http..",
              "java.net..",
              "java.nio.channels..",
              "java.nio.file..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule go_knows_nothing_of_the_engine =
      classes()
          .that()
          .resideInAPackage("engineroom.engine.go..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("engineroom.engine.go..", "java..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule json_knows_go_alone =
      classes()
          .that()
          .resideInAPackage("engineroom.engine.json..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("engineroom.engine.json..", "engineroom.engine.go..", "java..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_server_knows_nothing_of_the_engine =
      classes()
          .that()
          .resideInAPackage("engineroom.engine.http..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("engineroom.engine.http..", "engineroom.engine.go..", "java..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule no_package_needs_what_needs_it =
      slices().matching("engineroom.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  /**
   * In a marked package nothing is null but what says so, and the compiler holds it to that. Not
   * marked are the port, its player, the lab and the daemon, which need nothing beside the JDK: a
   * page runs them, and students build the port without any library. Go's {@code nil}, which the
   * port keeps, is often a value there.
   */
  @ArchTest
  static final ArchRule what_may_be_null_says_so =
      classes()
          .that()
          .resideOutsideOfPackages(
              "engineroom.engine..",
              "engineroom.replay..",
              "engineroom.lab..",
              "engineroom.daemon..")
          .should(
              ArchCondition.from(
                  DescribedPredicate.describe(
                      "reside in a package marked @NullMarked",
                      one -> one.getPackage().isAnnotatedWith(NullMarked.class))));

  /** A folder that somebody makes without it outlives the Ctrl-C of whoever waits. */
  @ArchTest
  static final ArchRule folders_for_a_while_go_with_the_jvm =
      noClasses()
          .that()
          .areNotAssignableTo(TemporaryFolder.class)
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(HasName.Predicates.name("createTempDirectory")));

  @ArchTest
  static final ArchRule a_name_says_what_belongs_there =
      noClasses()
          .should()
          .haveSimpleNameContaining("Util")
          .orShould()
          .haveSimpleNameContaining("Helper")
          .orShould()
          .haveSimpleNameContaining("Common");
}
