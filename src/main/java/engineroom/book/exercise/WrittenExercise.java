package engineroom.book.exercise;

import engineroom.files.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as its chapter has it, nothing checked yet.
 *
 * @param kind what it is
 * @param id its name, which never changes; empty where the author gave none
 * @param title its title as HTML, or empty
 * @param chapter the chapter's file, without its ending
 * @param java the members to write, as the author named them, or null
 * @param behaviours the ids of behaviours, as the author named them, or null
 * @param minutes how long it takes, as the author wrote it, or null
 * @param task what to do, as HTML
 * @param hints the hints, as HTML
 * @param explanations what is told afterwards, as HTML; one, if all is well
 * @param location where it is written
 */
public record WrittenExercise(
    ExerciseKind kind,
    String id,
    String title,
    String chapter,
    @Nullable String java,
    @Nullable String behaviours,
    @Nullable String minutes,
    String task,
    List<String> hints,
    List<String> explanations,
    Location location) {}
