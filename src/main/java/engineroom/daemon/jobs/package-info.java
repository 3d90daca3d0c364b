/** How the modules of the small docker write handlers and run one another's jobs. */
package engineroom.daemon.jobs;
