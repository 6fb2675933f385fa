package org.chuangyou.organization.responsibility;

import java.util.ArrayList;
import java.util.List;

/** Where a chain is broken. */
final class Gaps {

    private Gaps() {}

    /** Looks at each layer given: nobody in it, or nobody under one of the links above it. */
    static List<ChainView.Gap> in(List<Link> links, List<Layer> layers) {
        var gaps = new ArrayList<ChainView.Gap>();
        for (var layer : layers) {
            var here = links.stream().filter(link -> link.layer() == layer).toList();
            if (here.isEmpty()) {
                gaps.add(ChainView.Gap.of(layer, null));
            } else if (!layer.isTop()) {
                links.stream()
                        .filter(link -> link.layer() == layer.above())
                        .map(Link::scope)
                        .filter(scope -> here.stream().noneMatch(link -> scope.equals(link.under())))
                        .forEach(scope -> gaps.add(ChainView.Gap.of(layer, scope)));
            }
        }
        return gaps;
    }
}
