package org.chuangyou.organization.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An organisation with all below it, or no deeper than was asked for. */
record TreeView(OrganizationView organization, List<TreeView> children) {

    /** Builds the tree; the list begins with its top. Children stand in the order of their codes. */
    static TreeView of(List<OrganizationView> subtree) {
        Map<UUID, TreeView> views = new LinkedHashMap<>();
        subtree.stream()
                .sorted(Comparator.comparing(OrganizationView::code))
                .forEach(organization -> views.put(organization.id(), new TreeView(organization, new ArrayList<>())));
        var top = views.get(subtree.get(0).id());
        for (var view : views.values()) {
            var parent = views.get(view.organization().parentId());
            if (parent != null && view != top) {
                parent.children().add(view);
            }
        }
        return top;
    }
}
