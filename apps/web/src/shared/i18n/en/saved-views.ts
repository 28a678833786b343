export const savedViews = {
  savedViews: {
    title: 'Saved views',
    name: 'Name of the open view',
    nameOf: 'Name of {{name}}',
    save: 'Save',
    replace: 'Replace the view of this name',
    slides: 'Parts shown in a conference',
    saved: 'Saved, in the order of a conference',
    none: 'No view yet. Save the open one to open it again in one press and to show it in a conference.',
    kept: 'Views are kept in this browser only.',
    up: 'Move {{name}} up',
    down: 'Move {{name}} down',
    remove: 'Remove',
    removeOf: 'Remove {{name}}',
    outcome: {
      saved: 'Saved.',
      refused:
        'Not saved: there are 60 views already, or the browser does not keep them. Remove some and save again.',
      unchanged: 'Not changed: the browser does not let it be kept.',
      unnamed: 'Give it a name to save it.',
    },
  },
  conference: {
    label: 'Conference',
    place: 'Part {{slide}} of {{slides}} · page {{page}} of {{pages}}',
    back: 'Back',
    forward: 'On',
    leave: 'Leave',
  },
};
