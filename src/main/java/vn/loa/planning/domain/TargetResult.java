package vn.loa.planning.domain;

import java.time.Instant;
import vn.loa.planning.LineId;

/**
 * What was reached of a target in a year: typed by an officer when the next plan is made. It hangs on the line of that
 * year's plan, so that what is recorded while a plan is carried out can take its place there; where last year's plan is a
 * paper only, on the line of the plan that was made from it.
 *
 * @param line of the plan that is being looked at
 * @param target the words of that line
 * @param by full name of the officer who noted it
 */
public record TargetResult(LineId line, String target, int year, String result, String by, Instant at) {}
