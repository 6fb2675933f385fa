package org.chuangyou.pledge.summary;

import java.util.List;

/** What one feature has to say in the summary of service to people. */
public interface SummaryPart {

    List<NamedFigure> figures(Scope scope);
}
