package vn.loa.scoring.formula;

import java.math.BigDecimal;

/** From this value on, so many points are given. */
record Threshold(BigDecimal from, Formula points) {}
