package engineroom.book.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A line of docker that makes a job.
 *
 * @param at the line
 * @param module the folder that it lies in
 * @param job the job's name; null where it is known only at run time
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Call(Place at, String module, String job) {}
