package vn.broken;

import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Has a name without a job, in a package that is not null-marked, and wants the scheduler of an old Java. */
record PlanHelper(ThreadPoolTaskScheduler scheduler) {}
